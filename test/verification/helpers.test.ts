import {describe, expect, it} from 'vitest';
import {helperIn, helping, serves, verify} from '../../src/verification';
import {listCredential} from './statusLists';

const didDocument = {id: 'did:web:issuer.example', verificationMethod: [{id: 'did:web:issuer.example#key-1', type: 'Multikey', controller: 'did:web:issuer.example'}], assertionMethod: ['did:web:issuer.example#key-1']};
const credential = (more: Record<string, unknown>): Record<string, unknown> => ({'@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], credentialSubject: {id: 'urn:uuid:1'}, ...more});

describe('files that help to check others', () => {
  it('are told from credentials and from everything else', () => {
    expect(helperIn(JSON.stringify(didDocument))).toMatchObject({kind: 'did-document', id: 'did:web:issuer.example'});
    expect(helperIn(new TextEncoder().encode(JSON.stringify({...didDocument, id: 'https://issuer.example/keys'})))).toMatchObject({kind: 'did-document', id: 'https://issuer.example/keys'});
    expect(helperIn(JSON.stringify(listCredential('https://issuer.example/status/1', [])))).toMatchObject({kind: 'status-list'});
    for (const other of ['', '{', '[]', '%PDF-1.7', JSON.stringify(credential({issuer: 'did:web:issuer.example'})), JSON.stringify({verificationMethod: []}), JSON.stringify({...didDocument, id: 7})]) expect(helperIn(other)).toBeUndefined();
  });

  it('know the credentials that ask for them', () => {
    const [keys, list] = [helperIn(JSON.stringify(didDocument)), helperIn(JSON.stringify(listCredential('https://issuer.example/status/1', [])))];
    if (!keys || !list) throw new Error('no helper');
    expect(serves(keys, credential({issuer: {id: 'did:web:issuer.example'}}))).toBe(true);
    expect(serves(keys, credential({issuer: 'https://issuer.example', proof: {verificationMethod: 'did:web:issuer.example#key-1'}}))).toBe(true);
    expect(serves(keys, credential({issuer: 'did:web:another.example'}))).toBe(false);
    const asking = (address: string): Record<string, unknown> => credential({issuer: 'did:web:issuer.example', credentialStatus: {type: 'BitstringStatusListEntry', statusListCredential: address}});
    expect(serves(list, asking('https://issuer.example/status/1'))).toBe(true);
    expect(serves(list, asking('https://mirror.example/lists/1'))).toBe(true);
    expect(serves(list, asking('https://issuer.example/status/2'))).toBe(false);
    expect(serves(list, undefined)).toBe(false);
    expect(helping([keys, list])).toEqual({didDocuments: [keys.document], statusLists: [list.document], certificates: [], contexts: []});
  });

  it('give a lay person advice on an office document, and not to unpack it', async () => {
    const docx = new TextEncoder().encode(`PK\u0003\u0004${'\0'.repeat(26)}[Content_Types].xml${'\0'.repeat(40)}`);
    const zip = new TextEncoder().encode(`PK\u0003\u0004${'\0'.repeat(26)}badge.json${'\0'.repeat(40)}`);
    const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => (await verify(bytes)).checks[0]?.code;
    expect(await codeOf(docx)).toBe('readable.office');
    expect(await codeOf(zip)).toBe('readable.container-damaged');
  });
});
