import type {ReactNode} from 'react';

/** Stands in for markdown-to-jsx, which rjsf bundles for descriptions in Markdown; our descriptions are plain text. */
const Markdown = ({children}: {children?: ReactNode}): ReactNode => children;
export {Markdown};
export default Markdown;
