/** The secret that figures of the tests' own stores are published under. */
export const NOISE_SECRET = Buffer.alloc(32, "noise of the tests");

/** The same to whoever takes up a vintage, whichever it is. */
export const noiseSecretFor = (): Promise<Uint8Array> => Promise.resolve(NOISE_SECRET);
