// What src/plugins/reference.ts makes at build for the pages that show it.
declare module '@generated/reference/default/templates.json' {
  import type {ListedTemplate} from '@site/src/plugins/reference';
  const templates: readonly ListedTemplate[];
  export default templates;
}
declare module '@generated/reference/default/downloads.json' {
  import type {ListedDownload} from '@site/src/plugins/reference';
  const downloads: readonly ListedDownload[];
  export default downloads;
}
declare module '@generated/reference/default/papers.json' {
  import type {ListedPaper} from '@site/src/plugins/reference';
  const papers: readonly ListedPaper[];
  export default papers;
}
declare module '@generated/reference/default/crosswalk.json' {
  import type {CrosswalkRow} from '@site/src/plugins/reference/crosswalkRows';
  const rows: readonly CrosswalkRow[];
  export default rows;
}
declare module '@generated/reference/default/versions.json' {
  import type {Version} from '@site/src/plugins/reference/changes';
  const versions: readonly Version[];
  export default versions;
}
