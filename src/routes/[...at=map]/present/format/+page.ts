/** A document: it needs no scripts. */
export const csr = false;
