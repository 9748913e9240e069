import jsep from 'jsep';

/** The number that a working gives, or what is wrong with it as a clause without a full stop. */
export type Evaluated = { value: number } | { fault: string };

const LONGEST = 300;
// jsep knows ^ as a bitwise operator that binds weakly; here it is the power, as on a board.
jsep.addBinaryOp('^', 11, true);

/** Evaluates numbers with + - * / ^ and parentheses; anything else is a fault. */
export function evaluate(working: string): Evaluated {
  if (working.length > LONGEST) return { fault: `the working has more than ${LONGEST} characters` };
  try {
    const value = compute(jsep(working));
    if (Number.isFinite(value)) return { value };
    return { fault: 'the working divides by zero or grows beyond any number' };
  } catch (error) {
    return { fault: `the working cannot be read: ${error instanceof Error ? error.message : ''}` };
  }
}

function compute(node: jsep.Expression): number {
  if (isLiteral(node)) {
    if (typeof node.value === 'number') return node.value;
  } else if (isUnary(node)) {
    if (node.operator === '-') return -compute(node.argument);
  } else if (isBinary(node)) {
    const operate = OPERATIONS.get(node.operator);
    if (operate) return operate(compute(node.left), compute(node.right));
  }
  throw new Error('only numbers, + - * / ^ and parentheses may stand here');
}

const OPERATIONS = new Map<string, (a: number, b: number) => number>([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  ['^', (a, b) => a ** b],
]);

function isLiteral(node: jsep.Expression): node is jsep.Literal {
  return node.type === 'Literal';
}

function isUnary(node: jsep.Expression): node is jsep.UnaryExpression {
  return node.type === 'UnaryExpression';
}

function isBinary(node: jsep.Expression): node is jsep.BinaryExpression {
  return node.type === 'BinaryExpression';
}
