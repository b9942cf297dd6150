import {useState} from 'react';

/** A part that is fetched when it is first asked for. One that could not be fetched is asked for again the next time. */
export function useOnDemand<Part>(load: () => Promise<Part>): {part: Part | undefined; failed: boolean; ask(): void} {
  const [state, setState] = useState<{part?: Part; failed: boolean}>({failed: false});
  const ask = (): void => {
    if (state.part === undefined) load().then((part) => setState({part, failed: false}), () => setState({failed: true}));
  };
  return {part: state.part, failed: state.failed, ask};
}
