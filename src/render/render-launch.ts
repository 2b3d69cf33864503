/** Render: the documents of a launch. In: it and its templates. Out: {@link Document}s. */
import type { Document, Launch } from '../model.ts';
import { tasksIn } from './checklist-line.ts';
import { launchDocuments } from './launch-documents.ts';
import type { LaunchView } from './launch-shape.ts';
import { buildLaunchView } from './launch-view.ts';

/** What renders a launch's document, by the name of its template. */
export type LaunchRenderers = ReadonlyMap<string, (view: LaunchView) => string>;

/** @throws `E_TEMPLATE_RUNTIME`. */
export function renderLaunch(launch: Launch, renderers: LaunchRenderers, product: string): readonly Document[] {
  return launchDocuments(launch).map(({ template, stage, ...document }) => {
    const renderer = renderers.get(template);
    if (renderer === undefined) throw new Error(`nothing renders ${template}`);
    const view = buildLaunchView(launch, stage, product);
    const tasks = document.channel === 'checklist' ? { tasks: tasksIn(view.checklist) } : {};
    return { ...document, text: renderer(view), ...tasks };
  });
}
