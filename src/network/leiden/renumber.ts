/** Numbers groups from 0 without gaps, in the order of their first nodes; changes the array and gives the count. */
export function renumber(groups: Uint32Array): number {
  const numbers = new Map<number, number>();
  for (let node = 0; node < groups.length; node += 1) {
    const group = groups[node] ?? 0;
    let number = numbers.get(group);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(group, number);
    }
    groups[node] = number;
  }
  return numbers.size;
}
