/** Test double: REST routes of labels and milestones. In: requests. Out: GitHub's answers. */
import {
  type Exchange,
  invalid,
  notFound,
  pageOf,
  type Route,
  refuse,
  requiredText,
  textOf,
  threadOf,
  written,
} from './exchange.ts';
import { ensureLabel } from './new-thread.ts';
import { byKind, EITHER, ISSUE, labelNames, REPO, THREAD_READ } from './rest-issues.ts';
import { labelShape, milestoneShape } from './shape-user.ts';
import type { Label, Milestone, Thread } from './state.ts';

type Answer = ReturnType<Route['handle']>;

/** Labels of one thread: adds (POST), replaces (PUT) or takes one away (DELETE). */
function setLabels(exchange: Exchange, isReplacing: boolean): Answer {
  const { world, data, body } = exchange;
  const thread = threadOf(exchange);
  const names = labelNames(Array.isArray(body) ? body : body.labels);
  for (const name of names) ensureLabel(exchange.repository, name);
  thread.labels = [...new Set([...(isReplacing ? [] : thread.labels), ...names])];
  thread.updatedAt = world.stamp();
  const answer = written(exchange, 200);
  return { ...answer, body: labelsOf(exchange, thread).map(label => labelShape(world, data, label)) };
}

function labelsOf({ data }: Exchange, thread: Thread): readonly Label[] {
  return data.labels.filter(({ name }) => thread.labels.includes(name));
}

function removeLabel(exchange: Exchange): Answer {
  const { world, data, params } = exchange;
  const thread = threadOf(exchange);
  if (!thread.labels.includes(params.name ?? '')) refuse(404, 'Label does not exist');
  thread.labels = thread.labels.filter(name => name !== params.name);
  thread.updatedAt = world.stamp();
  const answer = written(exchange, 200);
  return { ...answer, body: labelsOf(exchange, thread).map(label => labelShape(world, data, label)) };
}

function createLabel(exchange: Exchange): Answer {
  const { world, data, body } = exchange;
  const name = requiredText(exchange, 'name', 'Label');
  if (data.labels.some(label => label.name.toLowerCase() === name.toLowerCase()))
    invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  const description = textOf(exchange, 'description', 'Label') ?? null;
  const label: Label = { id: world.nextId(), name, color: String(body.color ?? 'ededed'), description };
  data.labels.push(label);
  const answer = written(exchange, 201);
  return { ...answer, body: labelShape(world, data, label) };
}

function getLabel({ world, data, params }: Exchange): Answer {
  const label = data.labels.find(({ name }) => name.toLowerCase() === params.name?.toLowerCase());
  return label === undefined ? notFound() : { status: 200, body: labelShape(world, data, label) };
}

function listMilestones(exchange: Exchange): Answer {
  const { world, view, query } = exchange;
  const state = query.get('state') ?? 'open';
  const found = view.milestones.filter(milestone => state === 'all' || milestone.state === state);
  return pageOf(exchange, found, milestone => milestoneShape(world, view, milestone));
}

function createMilestone(exchange: Exchange): Answer {
  const { world, data, login } = exchange;
  const title = requiredText(exchange, 'title', 'Milestone');
  if (data.milestones.some(milestone => milestone.title === title))
    invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' });
  const now = world.stamp();
  const milestone: Milestone = {
    id: world.nextId(),
    number: data.milestones.length + 1,
    title,
    description: textOf(exchange, 'description', 'Milestone') ?? null,
    state: 'open',
    dueOn: textOf(exchange, 'due_on', 'Milestone') ?? null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    creator: login,
  };
  data.milestones.push(milestone);
  const answer = written(exchange, 201);
  return { ...answer, body: milestoneShape(world, data, milestone) };
}

function getMilestone({ world, data, params }: Exchange): Answer {
  const milestone = data.milestones.find(({ number }) => number === Number(params.milestone_number));
  return milestone === undefined ? notFound() : { status: 200, body: milestoneShape(world, data, milestone) };
}

export const labelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${ISSUE}/labels`,
    needs: THREAD_READ,
    handle: exchange =>
      pageOf(exchange, labelsOf(exchange, threadOf(exchange)), label =>
        labelShape(exchange.world, exchange.data, label),
      ),
  },
  { method: 'POST', path: `${ISSUE}/labels`, needs: byKind, handle: exchange => setLabels(exchange, false) },
  { method: 'PUT', path: `${ISSUE}/labels`, needs: byKind, handle: exchange => setLabels(exchange, true) },
  { method: 'DELETE', path: `${ISSUE}/labels/{name}`, needs: byKind, handle: removeLabel },
  {
    method: 'GET',
    path: `${REPO}/labels`,
    needs: THREAD_READ,
    handle: exchange =>
      pageOf(exchange, exchange.view.labels, label => labelShape(exchange.world, exchange.view, label)),
  },
  { method: 'POST', path: `${REPO}/labels`, needs: EITHER, handle: createLabel },
  { method: 'GET', path: `${REPO}/labels/{name}`, needs: THREAD_READ, handle: getLabel },
  { method: 'GET', path: `${REPO}/milestones`, needs: THREAD_READ, handle: listMilestones },
  { method: 'POST', path: `${REPO}/milestones`, needs: EITHER, handle: createMilestone },
  { method: 'GET', path: `${REPO}/milestones/{milestone_number}`, needs: THREAD_READ, handle: getMilestone },
];
