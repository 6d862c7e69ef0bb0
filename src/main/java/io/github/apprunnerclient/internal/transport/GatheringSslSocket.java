package io.github.apprunnerclient.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A TLS connection over a {@link KeptSocket}. The head of a request leaves it in one TLS record with its body. */
final class GatheringSslSocket extends DelegatingSslSocket {
    private final KeptSocket beneath;
    private @Nullable Output output;

    GatheringSslSocket(SSLSocket tls, KeptSocket beneath) {
        super(tls);
        this.beneath = beneath;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Input(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        Output out = new Output(super.getOutputStream());
        output = out;
        return out;
    }

    private void sendWhatIsHeld() throws IOException {
        Output out = output;
        if (out != null) {
            out.release();
        }
    }

    private final class Input extends FilterInputStream {
        Input(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            sendWhatIsHeld();
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            sendWhatIsHeld();
            return in.read(target, offset, length);
        }
    }

    private final class Output extends GatheringStream {
        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (UrlConnectionRequest.writesHeadTo(beneath)) {
                hold(bytes, offset, length);
            } else {
                super.write(bytes, offset, length);
            }
        }
    }
}
