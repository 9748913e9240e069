// Stands in for cli-table3 in the bundle: tables are drawn by src/render/table.ts.
export default class Table {
  constructor() {
    throw new Error('tables are drawn by src/render/table.ts');
  }
}
