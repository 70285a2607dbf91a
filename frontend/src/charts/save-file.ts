/** Hands the reader a file that was made in the browser. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A drawing as a file of its own, with its title and what it says for those who cannot see it. */
export function asSvgFile(drawing: SVGSVGElement, title: string, summary: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('role', 'img');
  copy.removeAttribute('style');
  // Which point is being read is the screen's affair.
  for (const ring of copy.querySelectorAll('.app-chart__reading')) ring.remove();
  copy.prepend(textElement('title', title), textElement('desc', summary), paper());
  return new XMLSerializer().serializeToString(copy);
}

const svg = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);

function textElement(name: 'title' | 'desc', text: string): SVGElement {
  const element = svg(name);
  element.textContent = text;
  return element;
}

function paper(): SVGElement {
  const element = svg('rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: '#ffffff' })) element.setAttribute(name, value);
  return element;
}
