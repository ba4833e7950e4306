/** A sentence for the person at the terminal, and the exit code that goes with it; there is nothing to trace. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}
