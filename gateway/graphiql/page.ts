/** The paths the page names; styles and scripts in the order they load. */
export interface PagePaths {
  readonly endpoint: string;
  readonly examples: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** The page of the IDE: names its assets and holds no script or style of its own. */
export function renderPage(title: string, { endpoint, examples, styles, scripts }: PagePaths): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />
${styles.map((path) => `    <link rel="stylesheet" href="${path}" />`).join('\n')}
  </head>
  <body>
    <div id="ide" data-endpoint="${endpoint}" data-examples="${examples}">Loading the editor…</div>
    <noscript>The editor needs JavaScript. The API itself does not: send it GraphQL by POST.</noscript>
${scripts.map((path) => `    <script src="${path}"></script>`).join('\n')}
  </body>
</html>
`;
}

/** The page's own look: the editor fills the window and shows all its tabs, in as many rows as they need. */
export const pageStyle = `html, body, #ide { height: 100%; margin: 0; }
#ide { font-family: system-ui, sans-serif; }
.graphiql-container .graphiql-session-header { flex-shrink: 0; height: auto; }
.graphiql-container .graphiql-tabs { flex-wrap: wrap; gap: 4px 8px; padding-bottom: 0; }
.graphiql-container #graphiql-session { min-height: 0; }
`;

/** Runs in the browser: opens the editor with the examples as tabs, or says why it cannot. */
export const bootScript = `'use strict';
(async () => {
  const place = document.getElementById('ide');
  const { endpoint, examples } = place.dataset;
  const fetcher = async (operation, options) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...options?.headers };
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(operation) });
    return response.json();
  };
  // GraphiQL fills its editors from here, not from the first of the default tabs.
  const openAt = ({ query, variables = '' }) => {
    if (localStorage.getItem('graphiql:tabState') !== null) return;
    localStorage.setItem('graphiql:query', query);
    localStorage.setItem('graphiql:variables', variables);
  };
  try {
    const tabs = await (await fetch(examples)).json();
    if (tabs.length > 0) openAt(tabs[0]);
    const defaultTabs = tabs.length > 0 ? tabs : undefined;
    const editor = React.createElement(GraphiQL, { fetcher, defaultTabs, defaultEditorToolsVisibility: 'variables' });
    ReactDOM.createRoot(place).render(editor);
  } catch (error) {
    place.textContent = 'The editor could not start: ' + error.message;
  }
})();
`;
