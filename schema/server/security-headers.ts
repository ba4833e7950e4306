/** What every reply tells browsers to refuse: as helmet has it, worked out once and not for each request. */
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import helmet from "helmet";

const SELF = "'self'";
const NONE = "'none'";

const protect = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: [NONE],
      scriptSrc: [SELF],
      styleSrc: [SELF],
      imgSrc: [SELF, "data:"],
      connectSrc: [SELF],
      formAction: [SELF],
      baseUri: [NONE],
      frameAncestors: [NONE],
    },
  },
  // What is answered is public: charts and tables may be shown by pages of others.
  crossOriginResourcePolicy: { policy: "cross-origin" },
  // TLS is the proxy's before us, and so is the promise to keep it.
  strictTransportSecurity: false,
});

const workedOut = (): Readonly<Record<string, string>> => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, () => {});
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
};

/** By name. A page that needs another policy sets that header itself. */
export const SECURITY_HEADERS = workedOut();
