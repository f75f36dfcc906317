//! QR codes in pictures and through the camera, where the browser can read them itself. Many cannot; that is a normal answer.
//!
//! By name and not by typed bindings: the interface is not in every browser, and not in the stable bindings.

use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use web_sys::js_sys::{Array, Function, Object, Promise, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};

use super::window;

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// What a method gives; a promise is waited for.
async fn call(of: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = get(of, name)?.dyn_into().ok()?;
    let given = method.call1(of, argument).ok()?;
    match given.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await.ok(),
        Err(given) => Some(given),
    }
}

fn detector() -> Option<JsValue> {
    let class: Function = get(&window()?.into(), "BarcodeDetector")?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"formats".into(), &Array::of1(&"qr_code".into())).ok()?;
    Reflect::construct(&class, &Array::of1(&options)).ok()
}

/// Whether the browser reads QR codes.
pub fn is_there() -> bool {
    detector().is_some()
}

/// The texts of the QR codes in a picture or in what a video shows; none when there are none, or it cannot be read.
pub async fn in_image(image: &JsValue) -> Vec<String> {
    let Some(detector) = detector() else { return Vec::new() };
    let Some(found) = call(&detector, "detect", image).await else { return Vec::new() };
    let text = |code: JsValue| get(&code, "rawValue")?.as_string();
    Array::from(&found).iter().filter_map(text).collect()
}

/// The texts of the QR codes in the pictures that were chosen.
pub async fn in_pictures(input: &HtmlInputElement) -> Vec<String> {
    let mut texts = Vec::new();
    let Some(files) = get(input, "files") else { return texts };
    for file in Array::from(&files) {
        let Some(window) = window() else { break };
        if let Some(picture) = call(&window.into(), "createImageBitmap", &file).await {
            texts.extend(in_image(&picture).await);
        }
    }
    texts
}

/// Opens the camera that looks away from the reader, and shows it in a video element.
///
/// # Errors
/// When there is none, or the reader does not allow it.
pub async fn open_camera(video: &JsValue) -> Result<JsValue, ()> {
    let open = async {
        let devices = get(&get(&window()?.into(), "navigator")?, "mediaDevices")?;
        let (wanted, facing) = (Object::new(), Object::new());
        Reflect::set(&facing, &"facingMode".into(), &"environment".into()).ok()?;
        Reflect::set(&wanted, &"video".into(), &facing).ok()?;
        let stream = call(&devices, "getUserMedia", &wanted).await?;
        Reflect::set(video, &"srcObject".into(), &stream).ok()?;
        call(video, "play", &JsValue::UNDEFINED).await;
        Some(stream)
    };
    open.await.ok_or(())
}

/// Closes the camera.
pub fn close_camera(stream: &JsValue) {
    let close = || {
        let tracks: Function = get(stream, "getTracks")?.dyn_into().ok()?;
        for track in Array::from(&tracks.call0(stream).ok()?) {
            let stop: Function = get(&track, "stop")?.dyn_into().ok()?;
            stop.call0(&track).ok()?;
        }
        Some(())
    };
    close();
}
