import {exportSampleKey, keyTypes, makeSampleKey} from '../../proofs';
import {UsageError, valueOf} from '../args';
import {type Command} from '../command';
import {asJson} from '../io';
import {words} from '../words';

/** `keygen [--type T]`: a sample key as JSON. */
export const keygenCommand: Command = {
  options: {type: {kind: 'value', value: 'TYPE'}, json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console, lang) {
    if (args.files.length > 0) throw new UsageError('usage.no-files', {name: args.files});
    const asked = valueOf(args, 'type') ?? keyTypes[0];
    const type = keyTypes.find((known) => known === asked);
    if (type === undefined) throw new UsageError('usage.not-in-list', {name: 'type', value: asked, allowed: keyTypes});
    const key = await makeSampleKey({type, extractable: true});
    console.say('key.note');
    console.out(asJson({sample: true, note: words.text('key.note', lang), type, did: key.did, verificationMethod: key.verificationMethod, jwk: await exportSampleKey(key)}));
    return 0;
  },
};
