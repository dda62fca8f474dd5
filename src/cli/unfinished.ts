/**
 * Says so when the process has nothing left to do before its work is done, as when something that is waited for can never come. Without this it would end
 * without a word and with status 0. The function given back is called when the work is done.
 */
export function watchUnfinished(say: (words: string) => void): () => void {
  const onEmpty = () => {
    process.exitCode = 3;
    say('The program ended before it was done: what it waited for never came. Run the same again; "footnote doctor" tells what is missing.');
  };
  process.once('beforeExit', onEmpty);
  return () => process.off('beforeExit', onEmpty);
}
