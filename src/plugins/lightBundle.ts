import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Takes Prism out of the client bundle (112 kB before compression): the handbook has hardly any code to colour.
 * Server and client get the same stub, else hydration would find another page than was sent.
 */
export default function lightBundle(): Plugin {
  return {
    name: 'light-bundle',
    configureWebpack: () => ({resolve: {alias: {'prism-react-renderer$': path.join(__dirname, 'lightBundle', 'prismStub.js')}}}),
  };
}
