package argmax.web.run;

import argmax.engine.run.Frame;
import argmax.engine.run.RunJson;
import argmax.lessons.figure.FrameExtent;

/**
 * A frame as it is stored.
 *
 * @param number among those of its epoch, from 0
 * @param low where its values begin, as {@link FrameExtent} has it
 * @param high where they end
 * @param peak the largest share in a bin
 * @param body JSON, with four digits
 */
record StoredFrame(int epoch, int number, double low, double high, double peak, String body) {
    static StoredFrame of(int number, Frame frame) {
        FrameExtent extent = FrameExtent.of(number, frame);
        return new StoredFrame(
                frame.epoch(), number, extent.low(), extent.high(), extent.peak(), RunJson.write(frame.rounded()));
    }

    Frame frame() {
        return RunJson.readFrame(body);
    }
}
