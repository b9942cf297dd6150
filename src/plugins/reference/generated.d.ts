declare module '@generated/reference/default/templates.json' {
  const templates: readonly import('../reference').ListedTemplate[];
  export default templates;
}
declare module '@generated/reference/default/crosswalk.json' {
  const rows: readonly import('./crosswalkRows').CrosswalkRow[];
  export default rows;
}
declare module '@generated/reference/default/versions.json' {
  const versions: readonly import('./changes').Version[];
  export default versions;
}
