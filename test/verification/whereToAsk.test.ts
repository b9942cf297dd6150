import {describe, expect, it} from 'vitest';
import {didWebAddress} from '../../src/proofs';
import {answers, whereToAsk, type Check, type Elsewhere, type Helper} from '../../src/verification';

describe('the address of a did:web', () => {
  // The first three are the examples of the method specification.
  it.each([
    ['did:web:w3c-ccg.github.io', 'https://w3c-ccg.github.io/.well-known/did.json'],
    ['did:web:w3c-ccg.github.io:user:alice', 'https://w3c-ccg.github.io/user/alice/did.json'],
    ['did:web:example.com%3A3000:user:alice', 'https://example.com:3000/user/alice/did.json'],
    ['did:web:example.com#key-1', 'https://example.com/.well-known/did.json'],
    ['did:web:example.com:a%20b', 'https://example.com/a%20b/did.json'],
  ])('%s is %s', (did, address) => {
    expect(didWebAddress(did)).toBe(address);
  });
  it.each(['did:key:z6Mk', 'did:web:', 'did:web:example.com/user', 'did:web:user@example.com', 'did:web:example.com:..:x', 'did:web:example.com:%2e%2E', 'did:web:example.com::x', 'did:web:exa mple.com', 'did:web:example.com?x=1', 'did:web:-x', ''])('is none for “%s”', (did) => {
    expect(didWebAddress(did)).toBeNull();
  });
});

describe('what a check could be helped with from elsewhere', () => {
  const check = (code: string, data: Check['data']): Pick<Check, 'code' | 'data'> => ({code: code as Check['code'], data});
  it('is told with its host', () => {
    expect(whereToAsk(check('status.list-needed', {address: 'https://lists.example.org:8443/1?a=b'}))).toEqual({kind: 'status-list', address: 'https://lists.example.org:8443/1?a=b', host: 'lists.example.org:8443'});
    expect(whereToAsk(check('signer.document-needed', {issuer: 'did:web:issuer.example'}))).toEqual({kind: 'did-document', address: 'https://issuer.example/.well-known/did.json', host: 'issuer.example'});
  });
  it.each([
    ['status.list-needed', {address: 'http://lists.example.org/1'}], ['status.list-needed', {address: 'https://user:word@lists.example.org/1'}], ['status.list-needed', {address: 'javascript:alert(1)'}], ['status.list-needed', {address: 'lists'}],
    ['signer.document-needed', {issuer: 'did:ebsi:z1'}], ['signer.document-needed', {issuer: 'https://issuer.example'}], ['status.ok', {address: 'https://lists.example.org/1'}], ['constructor', {}],
  ])('is nothing for %s %o', (code, data) => {
    expect(whereToAsk(check(code, data))).toBeUndefined();
  });
});

describe('what came from elsewhere', () => {
  const keys: Elsewhere = {kind: 'did-document', address: 'https://issuer.example/.well-known/did.json', host: 'issuer.example'};
  const list: Elsewhere = {kind: 'status-list', address: 'https://issuer.example/status/1', host: 'issuer.example'};
  const came = (kind: Helper['kind'], id: string): Helper => ({kind, id, document: {id}});
  it('is used for what it was asked for', () => {
    expect(answers(keys, came('did-document', 'did:web:issuer.example'))).toBe(true);
    expect(answers(list, came('status-list', 'https://issuer.example/status/1'))).toBe(true);
    // Published lists often have another name of the same host.
    expect(answers(list, came('status-list', 'https://issuer.example/credentials/status/1'))).toBe(true);
  });
  it.each([
    [keys, came('did-document', 'did:web:university.example')], [keys, came('did-document', 'did:web:issuer.example:user')], [keys, came('did-document', 'did:key:z6Mk')], [keys, came('status-list', 'https://issuer.example/status/1')],
    [list, came('status-list', 'https://university.example/status/1')], [list, came('status-list', 'urn:uuid:1')], [list, came('did-document', 'did:web:issuer.example')], [keys, came('certificate', 'CN=Root')],
  ])('is not used for anybody else: %o %o', (asked, helper) => {
    expect(answers(asked, helper)).toBe(false);
  });
});
