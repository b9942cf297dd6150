import MDXComponents from '@theme-original/MDXComponents';
import {Builder} from '@site/src/components/Builder';

/** What every MDX page may use without importing it. */
export default {...MDXComponents, Builder};
