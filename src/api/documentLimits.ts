import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { MaxTokensParserWLexer } from '@escape.tech/graphql-armor-max-tokens';
import {
  BREAK,
  GraphQLError,
  MaxIntrospectionDepthRule,
  specifiedRules,
  validate,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  type Source,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MOST_ERRORS } from './errorBoundary.ts';
import { maxRepeatsRule } from './repeatsRule.ts';
import { QueryTooExpensive, type PassedLimit } from './refusals.ts';
import { rootTypesRule } from './rootTypesRule.ts';
import { CHARACTERS } from './variableLimits.ts';

/** How long and how deep a document may be, whatever its variables. */
export interface DocumentLimits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
}

const RULES: readonly ValidationRule[] = [rootTypesRule, ...specifiedRules];

/** The depth of lists that graphql's own rule allows in an introspection. */
const MAX_INTROSPECTION_LISTS = 3;

const INTROSPECTION_DEPTH: PassedLimit = {
  limit: 'introspectionDepth',
  maximum: MAX_INTROSPECTION_LISTS - 1,
  reduce: 'Ask for the types once, by the usual introspection query, and follow their names.',
};

const REPEATS: PassedLimit = {
  limit: 'repeats',
  maximum: 20,
  reduce: 'Select each field once, or under several aliases.',
};

/** What graphql says, and only then, when comparing fields and fragments took more steps than it allows. */
const VALIDATION_ABORTED = 'Validation aborted.';

const COMPARISONS: PassedLimit = {
  limit: 'comparisons',
  maximum: 500_000,
  reduce: 'Select each field once, and spread fewer fragments into one another.',
};

/** Parses a document. @throws GraphQLError at the first token beyond the limit: the rest is not read. */
function parseWithin(source: string | Source, maxTokens: number): DocumentNode {
  const refuse = () => {
    throw refusal(`The document has more than ${maxTokens} tokens.`, {
      limit: 'tokens',
      maximum: maxTokens,
      reduce: 'Move values into variables, repeated selections into fragments, or ask in several operations.',
    });
  };
  return new MaxTokensParserWLexer(source, { n: maxTokens, onReject: [refuse] }).parseDocument();
}

/**
 * Validates a document, in two steps: what is too deep or renames too much is refused before the rules of GraphQL, some of
 * which take long for such documents, see it.
 */
function validateWithin(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: DocumentLimits,
): readonly GraphQLError[] {
  const refusals = validate(schema, document, limitRules(limits));
  if (refusals.length > 0) return refusals;
  if (validate(schema, document, [MaxIntrospectionDepthRule]).length > 0) {
    return [
      refusal('The introspection follows types into their fields again and again.', INTROSPECTION_DEPTH),
    ];
  }
  const errors = validate(schema, document, RULES, { maxErrors: MOST_ERRORS - 1 });
  return errors.at(-1)?.message === VALIDATION_ABORTED
    ? [refusal('The document repeats fields and fragments too often to be checked.', COMPARISONS)]
    : errors;
}

/** Puts the limits in the place of Yoga's parser and validator. */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source: string | Source) => parseWithin(source, limits.maxTokens));
    },
    onValidate: ({ setValidationFn }) => {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode) =>
        validateWithin(schema, document, limits),
      );
    },
  };
}

function limitRules({ maxDepth, maxAliases }: DocumentLimits): readonly ValidationRule[] {
  const reporting = (message: string, passed: PassedLimit) => ({
    n: passed.maximum,
    propagateOnRejection: false,
    onReject: [
      (context: { reportError(error: GraphQLError): void } | null) => {
        context?.reportError(refusal(message, passed));
      },
    ],
  });
  return [
    maxDepthRule({
      flattenFragments: true,
      ...reporting(`The operation nests fields more than ${maxDepth} deep.`, {
        limit: 'depth',
        maximum: maxDepth,
        reduce: 'Take the ids of what lies deeper, and ask for it in a second operation.',
      }),
    }),
    textLengthRule,
    maxRepeatsRule(REPEATS.maximum, () =>
      refusal('A selection holds the same field again and again.', REPEATS),
    ),
    maxAliasesRule({
      allowList: [],
      ...reporting(`The operation renames more than ${maxAliases} fields.`, {
        limit: 'aliases',
        maximum: maxAliases,
        reduce: 'Ask for many things by a list field with a filter, or in several operations.',
      }),
    }),
  ];
}

function textLengthRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue({ value }) {
      if (value.length <= CHARACTERS.maximum) return undefined;
      context.reportError(refusal('The document holds too long a text.', CHARACTERS));
      return BREAK;
    },
  };
}

function refusal(message: string, passed: PassedLimit): GraphQLError {
  return new GraphQLError(message, { originalError: new QueryTooExpensive(message, passed) });
}
