/** An OAuth error, at whatever HTTP status. */
export function refusal(
  status: number,
  error: string,
  description?: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { error, ...(description === undefined ? {} : { error_description: description }) },
    {
      status,
      headers,
    },
  )
}
