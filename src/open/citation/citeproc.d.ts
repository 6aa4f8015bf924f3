/** The part of citeproc-js that is used; the package has no types of its own. */
declare module 'citeproc' {
  export interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(items: readonly { id: string }[]): string;
  }
  const CSL: {
    Engine: new (
      system: { retrieveLocale(lang: string): string; retrieveItem(id: string): unknown },
      style: string,
      lang: string,
      forceLang: boolean,
    ) => Engine;
  };
  export default CSL;
}
