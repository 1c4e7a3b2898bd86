/*
 * The client of DynamoDB without its index: the index brings a class with a method for each of DynamoDB's
 * seventy commands, and with it the shape of everything that they send and are answered. Named are those
 * that our store and the document client name; a bundle fails where one is missing.
 */
export { DynamoDBClient } from '@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js';
export * from '@aws-sdk/client-dynamodb/dist-es/models/errors.js';
export { waitUntilTableExists } from '@aws-sdk/client-dynamodb/dist-es/waiters/waitForTableExists.js';
export { BatchExecuteStatementCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/BatchExecuteStatementCommand.js';
export { BatchGetItemCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/BatchGetItemCommand.js';
export { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/BatchWriteItemCommand.js';
export { CreateTableCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/CreateTableCommand.js';
export { DeleteItemCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/DeleteItemCommand.js';
export { DescribeExportCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/DescribeExportCommand.js';
export { DescribeTableCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/DescribeTableCommand.js';
export { ExecuteStatementCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/ExecuteStatementCommand.js';
export { ExecuteTransactionCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/ExecuteTransactionCommand.js';
export { ExportTableToPointInTimeCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/ExportTableToPointInTimeCommand.js';
export { GetItemCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/GetItemCommand.js';
export { PutItemCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/PutItemCommand.js';
export { QueryCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/QueryCommand.js';
export { ScanCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/ScanCommand.js';
export { SearchVectorsCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/SearchVectorsCommand.js';
export { TransactGetItemsCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/TransactGetItemsCommand.js';
export { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/TransactWriteItemsCommand.js';
export { UpdateItemCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/UpdateItemCommand.js';
export { UpdateTableCommand } from '@aws-sdk/client-dynamodb/dist-es/commands/UpdateTableCommand.js';
