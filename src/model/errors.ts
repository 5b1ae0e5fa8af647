/** An input that could not be processed: names the input, says what is wrong and what to do. Costs only that input. */
export class InputError extends Error {
  override readonly name = 'InputError'

  constructor(
    readonly input: string,
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${input}: ${problem}; ${remedy}`)
  }
}

/** A call that cannot be carried out as it stands: unknown option value, missing engine, unwritable output. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
