import type { FastifyInstance } from "fastify";
import { type GraphQLSchema, printSchema } from "graphql";
import type { HttpAnswer, Mounted } from "../schema/server/server-parts.ts";

/** GET /schema.graphql: the graph as clients' generators read it, descriptions included. */
export const addSchema = (app: FastifyInstance, { send }: Mounted, schema: GraphQLSchema): void => {
  const sent: HttpAnswer = {
    status: 200,
    headers: { "content-type": "text/plain; charset=utf-8", "content-disposition": 'attachment; filename="schema.graphql"' },
    body: Buffer.from(`${printSchema(schema)}\n`),
    isStorable: true,
  };
  app.get("/schema.graphql", (request, reply) => send(request, reply, sent));
};
