/** Commands: a gate in; what a person or a program reads of it out. */
import { type Finding, GATE_RULES, type Gate } from '../gate/gate.ts';
import type { GateJson } from './gate-schema.ts';

/**
 * What is missing first, then what is only said.
 * @param isExplained Whether every rule is listed, also those that found nothing.
 */
export function gateText(gate: Gate, isExplained: boolean): string {
  const { subject, isOpen, findings } = gate;
  const missing = findings.filter(({ closes }) => closes);
  const said = findings.filter(({ closes }) => !closes);
  const head = isOpen ? `Ready: ${subject}` : `Not ready: ${subject}`;
  return [
    head,
    ...missing.map(finding => `  ✗ ${line(finding)}`),
    ...said.map(finding => `  · ${line(finding)}`),
    ...(isExplained ? ['', ...explained(gate)] : []),
  ]
    .map(one => `${one}\n`)
    .join('');
}

/** As a program reads it; docs/gate.schema.json describes it. */
export function gateJson({ subject, isOpen, findings, unasked }: Gate): string {
  const of = (closes: boolean) =>
    findings
      .filter(finding => finding.closes === closes)
      .map(({ rule, what, who, where }) => ({ rule, what, who, where }));
  const json: GateJson = {
    schema: 1,
    subject,
    open: isOpen,
    missing: of(true),
    warnings: of(false),
    unasked: [...unasked],
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function line({ what, who, where }: Finding): string {
  return `${what}${who === '' ? '' : `: ${who}`}${where === '' ? '' : ` (${where})`}`;
}

function explained({ findings, asked, unasked }: Gate): readonly string[] {
  const concerned = new Set(findings.map(({ rule }) => rule));
  return [
    ...asked.map(rule => `  ${concerned.has(rule) ? '✗' : '✓'} ${rule}: ${GATE_RULES[rule]}`),
    ...unasked.map(rule => `  ? ${rule}: ${GATE_RULES[rule]} Nobody asked; \`--github\` does.`),
  ];
}
