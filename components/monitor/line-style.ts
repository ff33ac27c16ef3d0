/** How the lines of a chart look, in order. The dashes say what the colours say, to who cannot tell these apart. */
const styles = [
  { color: '--color-accent', dash: [] },
  { color: '--color-amber', dash: [6, 3] },
  { color: '--color-red', dash: [2, 2] },
  { color: '--color-blue', dash: [8, 3, 2, 3] },
  { color: '--color-green', dash: [4, 4] },
  { color: '--color-muted', dash: [1, 3] },
];

export const lineStyle = (index: number) => styles[index % styles.length]!;
