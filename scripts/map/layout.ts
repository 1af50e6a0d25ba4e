/**
 * Where the nodes of the article stand on its map. Questions run downwards in a part of their own, in the order in which
 * they are asked; right of them the checks in the article's order, and the causes beside the checks that confirm them.
 */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { AGENDA, type ArticleShape, edgesOf } from '#engine'
import { type Box, type Drawing, LEADING, type Line, PADDING, TEXT } from '../../src/features/map/drawing.ts'
import { type Point, pathOf, round } from './path.ts'
import { wrap } from './wrap.ts'

/** Russian titles are longer: boxes as wide as keeps most of them at one line or two. */
export interface Widths {
  readonly question: number
  readonly agenda: number
  readonly check: number
  readonly cause: number
}

const GAP = 40
/** At most so many questions beside each other: six alternatives in one row would be half of the map. */
const ABREAST = '3'

const common = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.mergeEdges': 'true',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
}
const down = {
  ...common,
  'elk.direction': 'DOWN',
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  'elk.layered.layering.coffmanGraham.layerBound': ABREAST,
  'elk.spacing.nodeNode': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
}
const right = {
  ...common,
  'elk.direction': 'RIGHT',
  // The order of the checks is the article's: it is read from top to bottom.
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.spacing.nodeNode': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
}

/** `titleOf` gives a node's title, `agenda`'s included. The same article and titles give the same drawing. */
export async function layoutOf(
  article: ArticleShape,
  titleOf: (node: string) => string,
  widths: Widths,
): Promise<Drawing> {
  const edges = distinct(edgesOf(article))
  const isQuestion = (id: string) => Object.hasOwn(article.questions, id)
  const boxOf =
    (kind: Box['kind']) =>
    (id: string): Unplaced => {
      const width = widths[kind === 'escalation' ? 'cause' : kind]
      const lines = wrap(titleOf(id), TEXT, width - 2 * PADDING)
      return { id, kind, width, height: lines.length * LEADING + 2 * PADDING - 2, lines }
    }
  const questions = Object.keys(article.questions).map(boxOf('question'))
  const others = [
    boxOf('agenda')(AGENDA),
    ...article.agenda.map(boxOf('check')),
    ...inOrderOfChecks(article).map(boxOf('cause')),
    boxOf('escalation')(article.escalation),
  ]
  const left = await place(
    questions,
    edges.filter(({ to }) => isQuestion(to)),
    down,
  )
  const rest = await place(
    others,
    edges.filter(({ from }) => !isQuestion(from)),
    right,
  )
  const height = Math.max(left.height, rest.height)
  const moved = shift(rest, left.width + GAP, (height - rest.height) / 2)
  const asked = shift(left, 0, 0)
  const boxes = [...asked.boxes, ...moved.boxes]
  return {
    width: left.width + GAP + rest.width,
    height,
    boxes,
    lines: [
      ...asked.lines,
      ...edges
        .filter(({ from, to }) => isQuestion(from) && to === AGENDA)
        .map(({ from, to }) => across(boxes, from, to)),
      ...moved.lines,
    ],
  }
}

type Unplaced = Omit<Box, 'x' | 'y'>
type Arrow = Pick<Line, 'from' | 'to'>

/** Several answers that lead to the same node are one line. */
const distinct = (edges: readonly Arrow[]): Arrow[] => [
  ...new Map(edges.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values(),
]

/** Causes in the order of the first check that confirms each: fewest crossings, given the order of the checks. */
function inOrderOfChecks({ agenda, checks, causes }: ArticleShape): string[] {
  const confirmed = agenda.flatMap((check) =>
    Object.values(checks[check]?.results ?? {}).flatMap(({ confirms }) => confirms ?? []),
  )
  return [...new Set([...confirmed, ...Object.keys(causes)])]
}

async function place(
  boxes: readonly Unplaced[],
  arrows: readonly Arrow[],
  layoutOptions: Record<string, string>,
) {
  const graph: ElkNode = {
    id: 'map',
    layoutOptions,
    children: boxes.map(({ id, width, height }) => ({ id, width, height })),
    edges: arrows.map(({ from, to }) => ({ id: `${from} ${to}`, sources: [from], targets: [to] })),
  }
  const placed = await new ELK().layout(graph)
  const at = new Map(placed.children?.map((child) => [child.id, child]))
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    boxes: boxes.map((box) => ({ ...box, x: at.get(box.id)?.x ?? 0, y: at.get(box.id)?.y ?? 0 })),
    bends: (placed.edges ?? []).map((edge) => ({
      from: edge.sources[0] ?? '',
      to: edge.targets[0] ?? '',
      points: pointsOf(edge),
    })),
  }
}

const pointsOf = ({ sections }: ElkExtendedEdge): Point[] =>
  (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ])

function shift(part: Awaited<ReturnType<typeof place>>, dx: number, dy: number) {
  return {
    boxes: part.boxes.map((box) => ({ ...box, x: round(box.x + dx), y: round(box.y + dy) })),
    lines: part.bends.map(({ from, to, points }) => ({
      from,
      to,
      path: pathOf(points.map(({ x, y }) => ({ x: x + dx, y: y + dy }))),
    })),
  }
}

/** From the last question to the agenda, from one part of the drawing to the other. */
function across(boxes: readonly Box[], from: string, to: string): Line {
  const [a, b] = [from, to].map((id) => boxes.find((box) => box.id === id))
  if (a === undefined || b === undefined) return { from, to, path: '' }
  const start = { x: a.x + a.width, y: a.y + a.height / 2 }
  const end = { x: b.x, y: b.y + b.height / 2 }
  const turn = end.x - GAP / 2
  return { from, to, path: pathOf([start, { x: turn, y: start.y }, { x: turn, y: end.y }, end]) }
}
