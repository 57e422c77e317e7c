/** A finding in writing: what was found, on what grounds, by whom to be checked; as plain text and as Markdown. */
import { t } from './language.ts';
import { escapeMarkdown } from './markdown.ts';

export interface FindingFact {
  readonly name: string;
  readonly value: string;
}

interface FindingList {
  readonly title: string;
  readonly items: readonly string[];
}

export interface Finding {
  readonly title: string;
  /** What was found, in a sentence or two. */
  readonly sentence: string;
  readonly facts: readonly FindingFact[];
  readonly lists: readonly FindingList[];
  readonly caveat: string | undefined;
  /** When, and from which data. */
  readonly made: string;
  readonly link: string;
}

/** When and where a finding is written down. */
export interface Writing {
  /** `2026-11-25`. */
  readonly date: string;
  /** The link of the view that shows it, in full. */
  readonly link: string;
}

/** Names of the user's may hold line breaks and tabs: each block stays one line. */
const line = (text: string): string => text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ').trim();

const joined = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;

export const findingText = (finding: Finding): string =>
  joined([
    [line(finding.title)],
    [line(finding.sentence)],
    finding.facts.map(({ name, value }) => `${name}: ${line(value)}`),
    ...finding.lists.map(({ title, items }) => [`${title}:`, ...items.map((item) => `- ${line(item)}`)]),
    finding.caveat === undefined ? [] : [finding.caveat],
    // The address on a line of its own: in a line of Arabic its parts would change places.
    [finding.made, `${t('finding.link')}:`, finding.link],
  ]);

export function findingMarkdown(finding: Finding): string {
  const [block, inner] = [
    (text: string) => escapeMarkdown(line(text)),
    (text: string) => escapeMarkdown(line(text), true),
  ];
  return joined([
    [`### ${inner(finding.title)}`],
    [block(finding.sentence)],
    finding.facts.map(({ name, value }) => `- **${name}:** ${inner(value)}`),
    ...finding.lists.flatMap(({ title, items }) => [
      [`**${title}**`],
      items.map((item) => `- ${block(item)}`),
    ]),
    finding.caveat === undefined ? [] : [`> ${block(finding.caveat)}`],
    [`${block(finding.made)} · [${t('finding.link')}](<${finding.link}>)`],
  ]);
}
