/**
 * How a credential can be secured, by the names that the command line and the tables use. `none`; Data Integrity cryptosuites by their own
 * names (W3C EdDSA and ECDSA Cryptosuites 1.0); `vc-jwt` and `vc-jwt-rs256`: the external proof of Open Badges 3.0 (8.2), with Ed25519 and with
 * the RS256 that 1EdTech requires; `vc-jose`: W3C VC-JOSE-COSE (vc+jwt); `sd-jwt`: SD-JWT VC (RFC 9901);
 * `jades`: a seal in JAdES baseline B (ETSI TS 119 182-1), as Europass files have it.
 * Formats name those that their readers honour, and mechanisms do them; both take the names from here.
 */
export const proofIds = ['none', 'eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'vc-jwt', 'vc-jwt-rs256', 'vc-jose', 'sd-jwt', 'jades'] as const;

/** Name of a way to secure a credential. */
export type ProofId = (typeof proofIds)[number];
