/** Where something stands next in a text. Places asked for only grow, so that a whole text is searched once. */
export function ahead(text: string, wanted: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(wanted, from);
    return found;
  };
}
