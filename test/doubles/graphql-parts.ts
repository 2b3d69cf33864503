/** Test double: resolvers of comments, reviews, labels and milestones. In: state. Out: GraphQL's fields. */
import { commitFields } from './graphql-commit.ts';
import { connection, type PageArguments } from './graphql-connection.ts';
import { actor, type Fields, type View } from './graphql-context.ts';
import { issueFields, pullFields } from './graphql-thread.ts';
import { associationOf, nodeId, repositoryPage } from './shape-user.ts';
import type { Comment, Label, Milestone, Review } from './state.ts';

export function commentFields(view: View, comment: Comment): Fields {
  const { world, data } = view;
  return {
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    body: comment.body,
    author: () => actor(world, comment.author),
    authorAssociation: () => associationOf(data, comment.author),
    viewerDidAuthor: view.token?.login === comment.author,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${repositoryPage(world, data)}/issues/${comment.number}#issuecomment-${comment.id}`,
    isMinimized: false,
  };
}

export function reviewFields(view: View, review: Review): Fields {
  return {
    id: nodeId('PRR', review.id),
    databaseId: review.id,
    body: review.body,
    state: review.state,
    author: () => actor(view.world, review.author),
    authorAssociation: () => associationOf(view.data, review.author),
    authorCanPushToRepository: ['admin', 'write'].includes(
      view.data.collaborators[review.author] ?? (review.author === view.data.owner ? 'admin' : ''),
    ),
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    updatedAt: review.submittedAt,
    commit: () => commitFields(view, review.commit),
  };
}

export function labelFields({ world, data }: View, label: Label): Fields {
  const { id, name, color, description } = label;
  const url = `${repositoryPage(world, data)}/labels/${encodeURIComponent(name)}`;
  return { id: nodeId('LA', id), name, color, description, isDefault: false, url };
}

export function milestoneFields(view: View, milestone: Milestone): Fields {
  const { world, data } = view;
  const own = [...data.threads.values()].filter(thread => thread.milestone === milestone.number);
  const pulls = own.filter(({ pull }) => pull !== null);
  const issues = own.filter(({ pull }) => pull === null);
  return {
    id: nodeId('MI', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    state: milestone.state.toUpperCase(),
    closed: milestone.state === 'closed',
    dueOn: milestone.dueOn,
    createdAt: milestone.createdAt,
    updatedAt: milestone.updatedAt,
    closedAt: milestone.closedAt,
    url: `${repositoryPage(world, data)}/milestone/${milestone.number}`,
    creator: () => actor(world, milestone.creator),
    issues: (page: PageArguments) => connection(issues, page, each => issueFields(view, each)),
    pullRequests: (page: PageArguments) => connection(pulls, page, each => pullFields(view, each)),
  };
}
