package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;

/** A model: a request, a response, or what they are made of. */
final class StructureSource {
    private static final String MODEL = """
            /**
             * ${sentence} Immutable, so thread-safe.
             *
             * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_${Page}.html">API reference</a>
             */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            @ModelJson
            public final class ${Model} extends ${Base} implements ToCopyableBuilder<${Model}.Builder, ${Model}> {
            ${version}    private static final Schema SCHEMA = new Schema("${Model}");
            ${members}
                private ${Model}(BuilderImpl builder) {
                    super(builder);
                }
            ${getters}
                @Override
                public Builder toBuilder() {
                    return new BuilderImpl().from(this);
                }

            ${builder}

                /** Builds {@link ${Model}}. Not thread-safe. Setters take null for not set. */
                public interface Builder extends ${BaseBuilder}SdkPojo, CopyableBuilder<Builder, ${Model}> {${setters}
                }

                static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
                    private BuilderImpl() {
                        super(SCHEMA);
                    }

                    @Override
                    public ${Model} build() {
                        return new ${Model}(this);
                    }
            ${newBuilder}    }
            }
            """;

    /** In exceptions, too. */
    static final String BUILDER = """
                /** {@return a new builder with nothing set} */
                public static Builder builder() {
                    return new BuilderImpl();
                }

                /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
                public static Class<? extends Builder> serializableBuilderClass() {
                    return BuilderImpl.class;
                }
            """;

    private static final String GETTER = """

                /** {@return ${sentence}; null if it is not set} */
                public @Nullable ${type} ${name}() {
                    return values.get(${MEMBER});
                }
            """;

    private static final String ENUM_GETTERS = """

                /** {@return ${sentence}, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
                public @Nullable ${Enum} ${name}() {
                    return ${Enum}.fromValue(values.get(${MEMBER}));
                }

                /** {@return the text of {@link #${name}()}; null if it is not set} */
                public @Nullable String ${name}AsString() {
                    return values.get(${MEMBER});
                }
            """;

    private static final String COLLECTION_GETTERS = """

                /** {@return whether {@link #${name}()} was set, be it to nothing} */
                public boolean has${Name}() {
                    return values.isSet(${MEMBER});
                }

                /** {@return ${sentence}; unmodifiable, and empty unless {@link #has${Name}()}} */
                public ${type} ${name}() {
                    return values.${kind}(${MEMBER});
                }
            """;

    private static final String SETTER = """

                    /**
                     * {@return this builder, ${what}}
                     *
                     * @param ${name} ${constraints}null for not set
                     */
                    default Builder ${name}(@Nullable ${given} ${name}) {
                        return Setters.set(this, ${MEMBER}, ${name});
                    }
            """;

    private static final String ENUM_SETTER = """

                    /**
                     * {@return this builder, with the same by its constant}
                     *
                     * @param ${name} null for not set
                     */
                    default Builder ${name}(@Nullable ${Enum} ${name}) {
                        return ${name}(${name} == null ? null : ${name}.toString());
                    }
            """;

    private static final String CONSUMER_SETTER = """

                    /**
                     * {@return this builder, with ${built}, built here}
                     *
                     * @param ${name} fills it in
                     */
                    default Builder ${name}(Consumer<${element}.Builder> ${name}) {
                        return Setters.${fill}(this, ${MEMBER}, ${name});
                    }
            """;

    private static final String LIST_SETTER = """

                    /**
                     * {@return this builder, with a list of these}
                     *
                     * @param ${name} the elements
                     */
                    default Builder ${name}(${element}... ${name}) {
                        return Setters.setAll(this, ${MEMBER}, ${name});
                    }
            """;

    private static final String CONSUMERS_SETTER = """

                    /**
                     * {@return this builder, with a list of what is built here}
                     *
                     * @param ${name} fill in one each
                     */
                    @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
                    default Builder ${name}(Consumer<${element}.Builder>... ${name}) {
                        return Setters.fillAll(this, ${MEMBER}, ${name});
                    }
            """;

    private static final String TAGS_SETTER = """

                    /**
                     * {@return this builder, with a tag for each entry}
                     *
                     * @param ${name} the tags' values by their keys; null for not set
                     */
                    default Builder ${name}(@Nullable Map<String, String> ${name}) {
                        return ${name}(TagMap.tags(${name}));
                    }
            """;

    private static final String REQUEST_SETTERS = """

                    @Override
                    Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

                    @Override
                    Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
            """;

    private static final String NEW_BUILDER = """

                    @Override
                    public SdkPojo newBuilder(String member) {
                        return switch (member) {
            ${cases}                default -> super.newBuilder(member);
                        };
                    }
            """;

    private StructureSource() {}

    static String of(Shape shape, Documentation words) {
        String declarations = "";
        String getters = "";
        String setters = "";
        String cases = "";
        for (Member member : shape.members()) {
            String sentence = words.of("structure " + shape.name() + "." + member.name());
            String field = "    private static final Member<" + member.type() + "> " + member.constant();
            declarations += field + " = " + member.declaration() + ";\n";
            getters += fill(getters(member), member, sentence);
            setters += fill(setters(member), member, sentence);
            if (member.isMadeOfModels()) {
                cases += "                case \"" + member.name() + "\" -> " + member.elementType() + ".builder();\n";
            }
        }
        String kind = shape.kind();
        // A structure is serialized as a row of values, so that their order is part of its version.
        int layout = shape.members().stream().map(Member::name).toList().hashCode();
        String version = "    private static final long serialVersionUID = " + layout + "L;\n\n";
        return MODEL.replace("${builder}", BUILDER)
                .replace("${sentence}", words.of("structure " + shape.name()))
                .replace("${Page}", shape.name().replaceAll("(Request|Response)$", ""))
                .replace("${version}", kind.equals("Structure") ? version : "")
                .replace("${members}", declarations)
                .replace("${getters}", getters)
                .replace("${BaseBuilder}", kind.equals("Structure") ? "" : "AppRunner" + kind + ".Builder, ")
                .replace("${setters}", setters + (kind.equals("Request") ? REQUEST_SETTERS : ""))
                .replace("${newBuilder}", cases.isEmpty() ? "" : NEW_BUILDER)
                .replace("${cases}", cases)
                .replace("${Base}", "AppRunner" + kind)
                .replace("${Model}", shape.name());
    }

    private static String getters(Member member) {
        boolean isCollection = member.isList() || member.isMap();
        return isCollection ? COLLECTION_GETTERS : member.shape().has("enum") ? ENUM_GETTERS : GETTER;
    }

    private static String setters(Member member) {
        String setters = SETTER + (member.shape().has("enum") ? ENUM_SETTER : "");
        setters += member.isList() ? LIST_SETTER : "";
        setters += member.isMadeOfModels() ? CONSUMER_SETTER : "";
        setters += member.elementType().equals("Tag") ? TAGS_SETTER : "";
        return setters + (member.isList() && member.isMadeOfModels() ? CONSUMERS_SETTER : "");
    }

    private static String fill(String template, Member member, String sentence) {
        String name = member.accessor();
        boolean isClause = sentence.matches("(whether|when|how).*");
        return template.replace("${sentence}", sentence)
                .replace("${what}", (isClause ? "saying " : "with ") + sentence)
                .replace("${constraints}", member.constraints().isEmpty() ? "" : member.constraints() + "; ")
                .replace("${name}", name)
                .replace("${Name}", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .replace("${MEMBER}", member.constant())
                .replace("${type}", member.type())
                .replace("${element}", member.elementType())
                .replace("${given}", member.isList() ? "Collection<" + member.elementType() + ">" : member.type())
                .replace("${Enum}", member.shape().name())
                .replace("${built}", member.isList() ? "a list of one" : "the same")
                .replace("${fill}", member.isList() ? "fillOne" : "fill")
                .replace("${kind}", member.isList() ? "list" : "map");
    }
}
