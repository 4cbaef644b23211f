const two = (number: number): string => String(number).padStart(2, '0');

/** `14:05 ngày 03/04/2023`, in the time of the person's own clock: how sheets print a moment. */
export function printedMoment(moment: Date): string {
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return `${time} ngày ${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
}
