/** Marks as the text of an SVG file that needs nothing else: literal colours, fonts by name. */
import { ownDirection } from '../../words/own-direction.ts';
import { type Colours, FONT_FAMILY, HALO_WIDTH, type Ink, type Mark } from './marks.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function writeMark(mark: Mark, colours: Colours): string {
  const ink = (name: Ink | undefined): string => (name ? colours[name] : 'none');
  const stroke = (line: Extract<Mark, { kind: 'path' }>['line']): Attributes =>
    line
      ? { stroke: ink(line.stroke), 'stroke-width': line.width, 'stroke-dasharray': line.dash?.join(' ') }
      : {};
  switch (mark.kind) {
    case 'path':
      return element('path', {
        d: mark.d,
        fill: ink(mark.fill),
        ...stroke(mark.line),
        opacity: mark.opacity,
      });
    case 'dot':
      return element('circle', {
        cx: mark.x,
        cy: mark.y,
        r: mark.r,
        fill: ink(mark.fill),
        ...stroke(mark.line),
      });
    case 'text': {
      const halo = mark.halo
        ? {
            stroke: ink('paper'),
            'stroke-width': HALO_WIDTH,
            'stroke-opacity': 0.85,
            'stroke-linejoin': 'round',
          }
        : {};
      const attributes = {
        x: mark.x,
        y: mark.y,
        'text-anchor': mark.anchor,
        'font-size': mark.size,
        'font-weight': mark.bold ? 600 : undefined,
        'font-style': mark.italic ? 'italic' : undefined,
        fill: ink(mark.fill),
        ...halo,
        'paint-order': mark.halo ? 'stroke' : undefined,
      };
      return element('text', attributes, escapeXml(ownDirection(mark.text)));
    }
    case 'image': {
      const { x, y, width, height, href } = mark;
      return element('image', { x, y, width, height, href });
    }
  }
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** @returns a whole SVG document */
export function writeSvg({ width, height, title, description, marks }: Sheet, colours: Colours): string {
  const content = [
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    element('rect', { width, height, fill: colours.paper }),
    ...marks.map((mark) => writeMark(mark, colours)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': FONT_FAMILY,
  };
  return `${element('svg', attributes, `\n${content.join('\n')}\n`)}\n`;
}
