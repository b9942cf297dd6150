// The face of prism-react-renderer that the theme uses, without its grammars: one plain token per line.
export const Prism = {languages: {}};
export const themes = new Proxy({}, {get: () => ({plain: {}, styles: []})});
export const Highlight = ({code, children}) => children({
  className: '', style: {}, tokens: code.split('\n').map((content) => [{types: ['plain'], content}]),
  getLineProps: ({className = ''} = {}) => ({className}),
  getTokenProps: ({token}) => ({className: 'token plain', children: token.content}),
});
