import {
  grantSchema,
  permissionSchema,
  roleSchema,
  accessLogEntrySchema,
} from '@jatkopolku/domain/access';
import { applicationSchema, lotOfferSchema } from '@jatkopolku/domain/admission';
import {
  agreementSchema,
  instructorSchema,
  optionSchema,
  pricePeriodSchema,
} from '@jatkopolku/domain/agreement';
import { approvalSchema } from '@jatkopolku/domain/approval';
import { sheetSchema, takenDaysSchema } from '@jatkopolku/domain/attendance';
import { benefitSchema } from '@jatkopolku/domain/client';
import {
  checkSchema,
  declarationSchema,
  exclusionDecisionSchema,
  findingSchema,
  inspectionSchema,
  keptDocumentSchema,
  proposalSchema,
  registerAnswerSchema,
  registerFactsSchema,
} from '@jatkopolku/domain/eligibility';
import { fileSchema } from '@jatkopolku/domain/file';
import {
  frameworkSchema,
  lotSchema,
  optionTermSchema,
  tariffSchema,
  pathTypeSchema,
  termsVersionSchema,
} from '@jatkopolku/domain/framework';
import { mailSchema } from '@jatkopolku/domain/mail';
import { decisionSchema, noticeSchema } from '@jatkopolku/domain/option';
import { evidenceSchema } from '@jatkopolku/domain/outcome';
import { placementSchema } from '@jatkopolku/domain/placement';
import { contactSchema, eInvoiceSchema, providerSchema } from '@jatkopolku/domain/provider';
import { remarkSchema } from '@jatkopolku/domain/remark';
import { lineSchema, runSchema, statementSchema } from '@jatkopolku/domain/settlement';
import { figureSchema, taskSchema } from '@jatkopolku/domain/task';
import {
  centsSchema,
  instantSchema,
  localDateSchema,
  monthSchema,
  problemCodeSchema,
} from '@jatkopolku/kernel';
import type * as z from 'zod';

import { claimViewSchema } from '../api/claim-shapes.ts';
import { hoursText, line, nameLine, note, paragraph, printedParagraph } from '../api/fields.ts';
import { figuresSchema } from '../api/figures.ts';
import { operations } from '../api/index.ts';
import { problemDetailsSchema } from '../api/problem-details.ts';
import { movementSchema, settlementSchema } from '../settlement.ts';

/** What the document describes once, by the words of the domain. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Problem: problemDetailsSchema,
  ProblemCode: problemCodeSchema,
  Cents: centsSchema,
  Instant: instantSchema,
  LocalDate: localDateSchema,
  Month: monthSchema,
  Hours: hoursText,
  Line: line,
  Name: nameLine,
  Note: note,
  Paragraph: paragraph,
  PrintedParagraph: printedParagraph,
  Account: operations.confirmAccount.answer.shape.record,
  Affiliate: operations.createAffiliate.answer.shape.record,
  Agreement: agreementSchema,
  Application: applicationSchema,
  Approval: approvalSchema,
  Benefit: benefitSchema,
  Calendar: takenDaysSchema,
  Check: checkSchema,
  Claim: claimViewSchema,
  Client: operations.readClient.answer.shape.record,
  Contact: contactSchema,
  Declaration: declarationSchema,
  EInvoice: eInvoiceSchema,
  Evidence: evidenceSchema,
  ExclusionDecision: exclusionDecisionSchema,
  Feed: operations.revokeFeed.answer.shape.record,
  Feedback: operations.createFeedback.answer.shape.record,
  Figure: figureSchema,
  Figures: figuresSchema,
  File: fileSchema,
  Finding: findingSchema,
  Framework: frameworkSchema,
  FrameworkTerms: operations.changeFramework.body,
  Grant: grantSchema,
  Inspection: inspectionSchema,
  Instructor: instructorSchema,
  KeptDocument: keptDocumentSchema,
  Lot: lotSchema,
  LotOffer: lotOfferSchema,
  Mail: mailSchema,
  Movement: movementSchema,
  Notice: noticeSchema,
  Option: optionSchema,
  OptionDecision: decisionSchema,
  OptionProposal: operations.judgeOption.body,
  OptionTerm: optionTermSchema,
  PathType: pathTypeSchema,
  Permission: permissionSchema,
  Placement: placementSchema,
  PricePeriod: pricePeriodSchema,
  Provider: providerSchema,
  RegisterAnswer: registerAnswerSchema,
  RegisterFacts: registerFactsSchema,
  Remark: remarkSchema,
  Review: operations.createReview.answer.shape.record,
  ReviewProposal: proposalSchema,
  Role: roleSchema,
  Run: runSchema,
  Settlement: settlementSchema,
  Sheet: sheetSchema,
  Statement: statementSchema,
  StatementLine: lineSchema,
  Tariff: tariffSchema,
  Task: taskSchema,
  TermsVersion: termsVersionSchema,
  AccessLogEntry: accessLogEntrySchema,
};
