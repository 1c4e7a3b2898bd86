/** The condition of a query: a partition, or the part of it that an owner's records take. */
export function condition(pk: string, prefix?: string) {
  return {
    KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: { ':pk': pk, ...(prefix !== undefined && { ':sk': prefix }) },
  };
}
