// The figures beside their budgets. A missed budget is shown, it fails nothing.

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} unit
 * @property {number} value
 * @property {number} [echo] the same of the echo server in the same run
 * @property {{ ratio?: number, atMost?: number, atLeast?: number }} [budget] `ratio`: at most so many times the echo
 */

/** True, false, or null where there is no budget or nothing to compare with. */
export function withinBudget({ value, echo, budget }) {
  if (budget === undefined || Number.isNaN(value)) return null;
  if (budget.ratio !== undefined) return echo === undefined ? null : value <= budget.ratio * echo;
  if (budget.atMost !== undefined) return value <= budget.atMost;
  return value >= budget.atLeast;
}

const shortest = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

function budgetText({ budget, unit }) {
  if (budget === undefined) return '';
  if (budget.ratio !== undefined) return `≤ ${budget.ratio} × echo`;
  return budget.atMost === undefined ? `≥ ${budget.atLeast} ${unit}` : `≤ ${shortest(budget.atMost)} ${unit}`;
}

export function table(rows) {
  const cells = [
    ['', 'value', 'echo', 'ratio', 'budget', ''],
    ...rows.map((row) => [
      row.name,
      `${shortest(row.value)} ${row.unit}`,
      row.echo === undefined ? '' : `${shortest(row.echo)} ${row.unit}`,
      row.echo === undefined ? '' : `${(row.value / row.echo).toFixed(2)} ×`,
      budgetText(row),
      { true: '✓', false: '✗' }[withinBudget(row)] ?? '',
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
