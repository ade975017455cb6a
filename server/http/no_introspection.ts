import type { FieldNode, ValidationContext } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** Refuses questions on the schema itself: our own screens never ask them, and whoever looks for holes does first. */
export function noIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule((context: ValidationContext) => ({
        Field({ name }: FieldNode) {
          if (name.value === '__schema' || name.value === '__type') context.reportError(refused(name.value));
        },
      }));
    },
  };
}

function refused(field: string) {
  const en = `The schema cannot be asked for here (${field}); it is server/schema.graphql of the program.`;
  return createGraphQLError(en, {
    extensions: {
      code: 'NO_INTROSPECTION',
      zh: `这里不能查询接口结构（${field}），请看程序中的 server/schema.graphql。`,
      en,
    },
  });
}
