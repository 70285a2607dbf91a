import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { readConfig } from './platform/config/config.js';

const TARGET = process.argv[2] ?? fileURLToPath(new URL('../schema.graphql', import.meta.url));

// Building the schema asks nothing of the database, so it need not be connected.
const db = new DataSource({ type: 'postgres' });
const app = await NestFactory.create(AppModule.with(readConfig({}), db), { logger: ['error'] });
await app.init();
const { schema } = app.get(GraphQLSchemaHost);
writeFileSync(TARGET, `# Written by \`npm run generate\`. The contract: read the diff.\n\n${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
