package io.github.apprunnerclient.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.util.List;
import java.util.zip.CRC32;

/** A model: a request, a response, or what they are made of. */
final class StructureSource {
    private static final String MODEL = """
            /**
             * ${sentence} Immutable, so thread-safe.
             *
             * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_${Page}.html">API reference</a>
             */
            @ModelJson
            public final class ${Model} extends ${Base} implements ToCopyableBuilder<${Model}.Builder, ${Model}> {
            ${version}    private static final Schema SCHEMA = new Schema("${Model}");
            ${members}
                private ${Model}(BuilderImpl builder) {
                    super(builder);
                }
            ${accessors}
                @Override
                public Builder toBuilder() {
                    return new BuilderImpl().from(this);
                }

                /** {@return a new builder with nothing set} */
                public static Builder builder() {
                    return new BuilderImpl();
                }

                /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
                public static Class<? extends Builder> serializableBuilderClass() {
                    return BuilderImpl.class;
                }

                /** Builds {@link ${Model}}. Not thread-safe. Setters take null for not set. */
                public interface Builder extends ${BaseBuilder}SdkPojo, CopyableBuilder<Builder, ${Model}> {${setters}}

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

    private static final String GETTER = """

                /** {@return ${text}; null if it is not set} */
                public @Nullable ${type} ${name}() {
                    return values.get(${MEMBER});
                }
            """;

    private static final String ENUM_GETTERS = """

                /** {@return ${text}, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
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

                /** {@return ${text}; unmodifiable, and empty unless {@link #has${Name}()}} */
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

    private static final String MODEL_SETTER = """

                    /**
                     * {@return this builder, with the same, built here}
                     *
                     * @param ${name} fills it in
                     */
                    default Builder ${name}(Consumer<${type}.Builder> ${name}) {
                        return Setters.fill(this, ${MEMBER}, ${name});
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

    private static final String MODEL_LIST_SETTERS = """

                    /**
                     * {@return this builder, with a list of one, built here}
                     *
                     * @param ${name} fills it in
                     */
                    default Builder ${name}(Consumer<${element}.Builder> ${name}) {
                        return Setters.fillOne(this, ${MEMBER}, ${name});
                    }

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

    static String of(Shape shape, ServiceModel model, Documentation words) {
        List<Member> members = model.members(shape.name());
        String base = shape.isRequest() ? "Request" : shape.isResponse() ? "Response" : "Structure";
        String version = "    private static final long serialVersionUID = " + layout(members) + "L;\n\n";
        String declarations = "";
        String getters = "";
        String setters = "";
        String cases = "";
        for (Member member : members) {
            String text = words.of("structure " + shape.name() + "." + member.name());
            String field = "    private static final Member<" + member.type() + "> " + member.constant();
            declarations += field + " = " + member.declaration() + ";\n";
            getters += fill(getters(member), member, text);
            setters += fill(setters(member), member, text);
            if (member.isMadeOfModels()) {
                cases += "                case \"" + member.name() + "\" -> " + member.element() + ".builder();\n";
            }
        }
        setters += shape.isRequest() ? REQUEST_SETTERS : "";
        return new Source(MODEL)
                .with("sentence", words.of("structure " + shape.name()))
                .with("Page", shape.name().replaceAll("(Request|Response)$", ""))
                .with("version", base.equals("Structure") ? version : "")
                .with("members", declarations)
                .with("accessors", getters)
                .with("BaseBuilder", base.equals("Structure") ? "" : "AppRunner" + base + ".Builder, ")
                .with("setters", setters + (setters.isEmpty() ? "" : "    "))
                .with("newBuilder", cases.isEmpty() ? "" : NEW_BUILDER)
                .with("cases", cases)
                .with("Base", "AppRunner" + base)
                .with("Model", shape.name())
                .toString();
    }

    private static String getters(Member member) {
        boolean isCollection = member.isList() || member.isMap();
        return isCollection ? COLLECTION_GETTERS : member.shape().isEnum() ? ENUM_GETTERS : GETTER;
    }

    private static String setters(Member member) {
        if (member.isList()) {
            return SETTER + LIST_SETTER + (member.isMadeOfModels() ? MODEL_LIST_SETTERS : "");
        }
        return SETTER + (member.isMadeOfModels() ? MODEL_SETTER : member.shape().isEnum() ? ENUM_SETTER : "");
    }

    private static String fill(String template, Member member, String text) {
        String name = member.accessor();
        boolean isClause = text.startsWith("whether") || text.startsWith("when") || text.startsWith("how");
        return new Source(template)
                .with("text", text)
                .with("what", (isClause ? "saying " : "with ") + text)
                .with(
                        "constraints",
                        member.constraints() + (member.constraints().isEmpty() ? "" : "; "))
                .with("name", name)
                .with("Name", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .with("MEMBER", member.constant())
                .with("type", member.type())
                .with("element", member.element())
                .with("given", member.isList() ? "Collection<" + member.element() + ">" : member.type())
                .with("Enum", member.shape().name())
                .with("kind", member.isList() ? "list" : "map")
                .toString();
    }

    /** A model is serialized as a row of values, so that their order is part of its version. */
    private static long layout(List<Member> members) {
        CRC32 layout = new CRC32();
        members.forEach(member -> layout.update((member.name() + ";").getBytes(UTF_8)));
        return layout.getValue();
    }
}
