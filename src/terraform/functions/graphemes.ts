/** Made when the first text needs it, since that takes a while. */
const made: { segmenter?: Intl.Segmenter } = {};

/** What a reader takes for single letters, as Terraform counts them. */
export function graphemesOf(text: string): readonly string[] {
  if (/^[\x00-\x7f]*$/.test(text) && !text.includes("\r\n")) return [...text];
  made.segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(made.segmenter.segment(text), ({ segment }) => segment);
}
