package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.io.IOException;

/** The shape {@code CreateConnectionResponse}. */
public final class CreateConnectionResponseCodec implements JsonCodec<CreateConnectionResponse> {
    public static final CreateConnectionResponseCodec INSTANCE = new CreateConnectionResponseCodec();

    private CreateConnectionResponseCodec() {}

    @Override
    public void writeMembers(JsonGenerator generator, CreateConnectionResponse response) throws IOException {
        Connection connection = response.connection();
        if (connection != null) {
            generator.writeFieldName("Connection");
            ConnectionCodec.INSTANCE.write(generator, connection);
        }
    }

    @Override
    public CreateConnectionResponse read(JsonParser parser) throws IOException {
        CreateConnectionResponse.Builder response = CreateConnectionResponse.builder();
        for (String member = JsonMembers.first(parser, CreateConnectionResponse.class);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            if (member.equals("Connection")) {
                response.connection(
                        parser.hasToken(JsonToken.VALUE_NULL) ? null : ConnectionCodec.INSTANCE.read(parser));
            } else {
                parser.skipChildren();
            }
        }
        return response.build();
    }
}
