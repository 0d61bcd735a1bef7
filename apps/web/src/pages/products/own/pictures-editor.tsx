import { DeleteOutlined, InboxOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Upload } from 'antd';
import { useState } from 'react';
import { refresh } from '../../../api/command.js';
import { asProblem } from '../../../api/problem.js';
import { addPicture, PICTURE_BYTES, PICTURES_AT_MOST, useRemovePicture } from '../../../api/products.js';
import type { Product } from '../../../api/views.js';
import { Mark } from '../../../elements/mark.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';
import styles from './own.module.css';

/** The pictures of a product that is saved; several are sent one after the other. */
export function PicturesEditor({ product }: { readonly product: Product }) {
  const t = useText();
  const words = t.products.edit;
  const { message } = App.useApp();
  const remove = useRemovePicture();
  const { send, progress, error } = useSendPictures(product);
  const room = PICTURES_AT_MOST - product.pictures.length;
  const choose = (files: readonly File[]) => {
    for (const { name, size } of files) if (size > PICTURE_BYTES) void message.error(words.pictureTooLarge(name));
    const small = files.filter(({ size }) => size <= PICTURE_BYTES);
    if (small.length > room) void message.error(words.picturesFull);
    void send(small.slice(0, room));
  };
  return (
    <>
      <p className={styles.soft}>{words.picturesHint}</p>
      {product.pictures.length > 0 && (
        <ul className={styles.pictures}>
          {product.pictures.map(({ id, url }, index) => (
            <li key={id}>
              <img src={url} alt={t.products.one.picture(index + 1, product.pictures.length)} />
              {index === 0 && (
                <span className={styles.coverMark}>
                  <Mark tone="good">{words.cover}</Mark>
                </span>
              )}
              <Popconfirm
                title={words.removePictureSure}
                okText={t.enterprise.own.removeButton}
                cancelText={t.actions.cancel}
                onConfirm={() => remove.mutate({ id: product.id, version: product.version, picture: id })}
              >
                <Button
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={words.removePicture(index + 1)}
                  loading={remove.isPending && remove.variables.picture === id}
                />
              </Popconfirm>
            </li>
          ))}
        </ul>
      )}
      <ProblemAlert error={error ?? remove.error} />
      {room > 0 && (
        <div className={styles.dropZone}>
          <Upload.Dragger
            multiple
            accept="image/png,image/jpeg,image/webp"
            showUploadList={false}
            disabled={progress !== undefined}
            // Called once for each chosen file, with all of them: the first call takes them.
            beforeUpload={(file, files) => {
              if (file === files[0]) choose(files);
              return false;
            }}
          >
            <p className={styles.drop}>
              <InboxOutlined aria-hidden="true" />
              {progress ? words.uploading(progress.at, progress.all) : words.addPictures}
            </p>
          </Upload.Dragger>
        </div>
      )}
    </>
  );
}

/** Sends pictures in a row: each makes a new version, on which the next is put. */
function useSendPictures(product: Product) {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<{ readonly at: number; readonly all: number }>();
  const [error, setError] = useState<unknown>();
  const send = async (files: readonly File[]) => {
    setError(undefined);
    let newest: { readonly id: string; readonly version: number } = product;
    try {
      for (const [index, file] of files.entries()) {
        setProgress({ at: index + 1, all: files.length });
        newest = await addPicture(newest, file);
      }
    } catch (refusal) {
      if (!asProblem(refusal)) throw refusal;
      setError(refusal);
    } finally {
      setProgress(undefined);
      await refresh(queries, ['product', 'products', 'product-board']);
    }
  };
  return { send, progress, error };
}
