import {type Port} from './protocol';
import {serve} from './serve';

// The worker's global is its port; the DOM types know it only as a window.
serve(globalThis as unknown as Port);
