package io.github.apprunnerclient.internal.databind;

import io.github.apprunnerclient.internal.protocol.ConnectionCodec;
import io.github.apprunnerclient.internal.protocol.CreateConnectionRequestCodec;
import io.github.apprunnerclient.internal.protocol.CreateConnectionResponseCodec;
import io.github.apprunnerclient.internal.protocol.TagCodec;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.Tag;

/** A serializer for each model. Public, with public constructors: data binding creates them. */
public final class ModelSerializers {
    private ModelSerializers() {}

    /** For {@link Tag}. */
    public static final class ForTag extends CodecSerializer<Tag> {
        /** Called by data binding. */
        public ForTag() {
            super(TagCodec.INSTANCE);
        }
    }

    /** For {@link Connection}. */
    public static final class ForConnection extends CodecSerializer<Connection> {
        /** Called by data binding. */
        public ForConnection() {
            super(ConnectionCodec.INSTANCE);
        }
    }

    /** For {@link CreateConnectionRequest}. */
    public static final class ForCreateConnectionRequest extends CodecSerializer<CreateConnectionRequest> {
        /** Called by data binding. */
        public ForCreateConnectionRequest() {
            super(CreateConnectionRequestCodec.INSTANCE);
        }
    }

    /** For {@link CreateConnectionResponse}. */
    public static final class ForCreateConnectionResponse extends CodecSerializer<CreateConnectionResponse> {
        /** Called by data binding. */
        public ForCreateConnectionResponse() {
            super(CreateConnectionResponseCodec.INSTANCE);
        }
    }
}
