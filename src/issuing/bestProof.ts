import type {ProofId} from '../proofs';

// What a reader gets who does not choose: a seal where there is one, else the proof that most wallets read.
const preferred: readonly ProofId[] = ['jades', 'eddsa-rdfc-2022'];

/** The proof that a sample gets when nobody chooses one, of those that its format takes. */
export const bestProof = (proofs: readonly ProofId[]): ProofId => preferred.find((proof) => proofs.includes(proof)) ?? proofs.find((proof) => proof !== 'none') ?? 'none';
