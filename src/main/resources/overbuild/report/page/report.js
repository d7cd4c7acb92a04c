'use strict';
const said = document.getElementById('said');

function key(row, column) {
  const cell = row.cells[column];
  return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
}

function compare(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return a.localeCompare(b, 'en', { numeric: true });
}

function sort(table, head) {
  const column = head.cellIndex;
  const rows = Array.from(table.tBodies[0].rows);
  const down = head.getAttribute('aria-sort') === 'ascending';
  const empty = row => key(row, column) === '';
  const order = (a, b) => empty(a) - empty(b) || (down ? -1 : 1) * compare(key(a, column), key(b, column));
  rows.sort(order).forEach(row => table.tBodies[0].append(row));
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  said.textContent = 'Sorted by ' + head.firstChild.textContent + (down ? ', descending' : ', ascending');
}

for (const table of document.querySelectorAll('table')) {
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(head.firstChild);
    head.prepend(button);
    button.addEventListener('click', () => sort(table, head));
  }
}

function reveal() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener('hashchange', reveal);
reveal();
